package nl.factuurwerk.architecture.violations.onlydownstairs.invoice;

public record Bill() {}
