"""Records in and out: JSON documents."""
