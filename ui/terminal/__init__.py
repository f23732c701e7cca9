"""The dragoman sub-commands: the scriptable twin of the desktop, without Qt."""
