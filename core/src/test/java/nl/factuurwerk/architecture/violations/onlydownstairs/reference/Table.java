package nl.factuurwerk.architecture.violations.onlydownstairs.reference;

public record Table() {}
