package nl.factuurwerk.architecture.violations.onlydownstairs.service;

import nl.factuurwerk.architecture.violations.onlydownstairs.Door;

public record BadThroughTheDoor(Door door) {}
