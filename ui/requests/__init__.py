"""Informal requests and their timeline."""
