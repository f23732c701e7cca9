"""Preview, signing and the result."""
