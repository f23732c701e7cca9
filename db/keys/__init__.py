"""The key file with its slots, and the recovery code."""
