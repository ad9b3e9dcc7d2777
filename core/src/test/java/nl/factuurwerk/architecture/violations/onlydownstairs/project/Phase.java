package nl.factuurwerk.architecture.violations.onlydownstairs.project;

public record Phase() {}
