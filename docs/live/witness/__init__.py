"""Record one run of a program with processes, as it really happens, in the form of `interleave`'s recorded runs."""
