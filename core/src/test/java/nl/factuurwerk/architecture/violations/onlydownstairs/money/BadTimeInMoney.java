package nl.factuurwerk.architecture.violations.onlydownstairs.money;

import nl.factuurwerk.architecture.violations.onlydownstairs.time.Day;

public record BadTimeInMoney(Day day) {}
