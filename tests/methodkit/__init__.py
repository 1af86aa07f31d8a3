"""The kit through which every method speaks to the house."""
