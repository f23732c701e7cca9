"""The formal request with its live checklist."""
