"""What happens around the program and must lock it: the screen locks, the computer sleeps, the user goes."""
