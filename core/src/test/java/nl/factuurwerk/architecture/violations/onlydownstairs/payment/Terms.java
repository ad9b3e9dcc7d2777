package nl.factuurwerk.architecture.violations.onlydownstairs.payment;

public record Terms() {}
