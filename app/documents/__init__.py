"""From a formal request to a signed, verified PDF."""
