"""The keys of a store: the key file with its slots, the recovery code, secrets that can be wiped."""
