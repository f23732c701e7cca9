"""The lookup box."""
