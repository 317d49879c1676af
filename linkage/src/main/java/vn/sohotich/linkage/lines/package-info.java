/**
 * People and records as lines of text, for programs that run apart from each other: one line each in PostgreSQL's COPY text
 * form (fields between tabs, {@code \N} for what is not there), so that files and databases write them alike.
 */
@NullMarked
package vn.sohotich.linkage.lines;

import org.jspecify.annotations.NullMarked;
