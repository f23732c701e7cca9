"""Forms over records: inputs, their problems, drafts that are kept while one types."""
