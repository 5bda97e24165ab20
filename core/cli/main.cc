// The program `lede`.
#include "cli/run.h"

int main(int argc, char** argv) { return lede::cli::Run(argc, argv); }
