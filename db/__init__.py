"""What the program keeps: the encrypted store and its keys."""
