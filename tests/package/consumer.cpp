#include <base/error.hpp>
#include <iostream>

int main() {
    const cs::Error error{cs::Kind::data, "not a date", {}, cs::Place{"deals.csv", 3, 7}};
    std::cout << to_text(*error.place()) << ": " << error.what() << " (" << exit_status(error.kind()) << ")\n";
}
