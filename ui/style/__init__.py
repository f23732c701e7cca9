"""Colour, spacing, type and icons."""
