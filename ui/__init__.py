"""How the program is seen: the desktop and the terminal."""
