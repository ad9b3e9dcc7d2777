package nl.factuurwerk.architecture.violations.onlydownstairs.money;

public record Cents() {}
