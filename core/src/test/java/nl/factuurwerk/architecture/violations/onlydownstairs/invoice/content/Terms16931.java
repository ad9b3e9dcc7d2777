package nl.factuurwerk.architecture.violations.onlydownstairs.invoice.content;

public record Terms16931() {}
