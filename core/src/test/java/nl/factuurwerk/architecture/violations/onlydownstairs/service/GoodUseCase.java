package nl.factuurwerk.architecture.violations.onlydownstairs.service;

import nl.factuurwerk.architecture.violations.onlydownstairs.money.Cents;
import nl.factuurwerk.architecture.violations.onlydownstairs.project.Phase;

public record GoodUseCase(Phase phase, Cents cents) {}
