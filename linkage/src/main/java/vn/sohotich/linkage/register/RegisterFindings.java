package vn.sohotich.linkage.register;

/**
 * What is wrong with the rows of a register: left out because they have no personal number, left out because they repeat
 * another row word for word, kept although another person has their number, kept with texts that had to be cut.
 */
public record RegisterFindings(long withoutNumber, long repeated, long sharedNumber, long cut) {}
