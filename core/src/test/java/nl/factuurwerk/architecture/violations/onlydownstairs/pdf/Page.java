package nl.factuurwerk.architecture.violations.onlydownstairs.pdf;

public record Page() {}
