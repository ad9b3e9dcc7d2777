package nl.factuurwerk.architecture.violations.onlydownstairs.stray;

public record BadWithoutARow() {}
