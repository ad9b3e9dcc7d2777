package nl.factuurwerk.architecture.violations.onlydownstairs;

public record Door() {}
