"""The parts of the main window around the screens: rail, marking, notices, status line, menus."""
