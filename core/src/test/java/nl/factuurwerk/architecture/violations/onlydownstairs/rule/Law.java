package nl.factuurwerk.architecture.violations.onlydownstairs.rule;

public record Law() {}
