"""The sub-commands, one file per family."""
