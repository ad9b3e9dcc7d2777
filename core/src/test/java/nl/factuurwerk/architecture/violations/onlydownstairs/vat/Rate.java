package nl.factuurwerk.architecture.violations.onlydownstairs.vat;

public record Rate() {}
