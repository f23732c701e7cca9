"""Shared controls."""
