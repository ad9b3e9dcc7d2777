package nl.factuurwerk.architecture.violations.onlydownstairs.text;

public record Words() {}
