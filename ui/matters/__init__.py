"""Matters: the cases behind the requests."""
