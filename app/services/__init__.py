"""Use cases, one file per family; they take ports and know no threads."""
