package nl.factuurwerk.architecture.violations.onlydownstairs.text;

import nl.factuurwerk.architecture.violations.onlydownstairs.time.Day;

public record BadSidewaysOnTheGround(Day day) {}
