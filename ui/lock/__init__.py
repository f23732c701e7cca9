"""First run and the lock page."""
