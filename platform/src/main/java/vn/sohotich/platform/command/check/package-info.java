/**
 * The check of a workbook: findings with their places, told while the rows go by, for people or machines.
 */
@NullMarked
package vn.sohotich.platform.command.check;

import org.jspecify.annotations.NullMarked;
