package nl.factuurwerk.architecture.violations.onlydownstairs.time;

public record Day() {}
