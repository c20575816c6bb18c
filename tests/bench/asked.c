/* Notes every statement that a program asks of SQLite, its values filled in, so that the sqlite3 shell can be asked the
 * same: LD_PRELOAD=asked.so ASKED=FILE cs ...  The program's own answer stays as it is. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

int sqlite3_step(sqlite3_stmt *statement) {
    static int (*step)(sqlite3_stmt *);
    static FILE *file;
    if (!step) {
        *(void **)&step = dlsym(RTLD_NEXT, "sqlite3_step");
        file = fopen(getenv("ASKED"), "w");
    }
    if (file && !sqlite3_stmt_busy(statement)) {
        char *sql = sqlite3_expanded_sql(statement);
        if (sql) fprintf(file, "%s;\n", sql);
        fflush(file);
        sqlite3_free(sql);
    }
    return step(statement);
}
