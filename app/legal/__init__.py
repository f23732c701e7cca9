"""Instruments, legal bases and completeness: pure rules over resources/reference."""
