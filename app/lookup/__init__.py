"""Folding, query grammar and ranking for finding anyone."""
