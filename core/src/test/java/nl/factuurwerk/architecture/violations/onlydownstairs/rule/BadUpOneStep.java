package nl.factuurwerk.architecture.violations.onlydownstairs.rule;

import nl.factuurwerk.architecture.violations.onlydownstairs.money.Cents;

public record BadUpOneStep(Cents cents) {}
