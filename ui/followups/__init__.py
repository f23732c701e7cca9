"""What is due, and to whom."""
