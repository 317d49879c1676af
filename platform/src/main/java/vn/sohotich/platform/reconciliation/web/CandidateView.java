package vn.sohotich.platform.reconciliation.web;

import vn.sohotich.platform.population.PersonEntry;

/** A registered person whom a clerk may choose, with the engine's probability in percent. */
record CandidateView(PersonEntry entry, int percent) {}
