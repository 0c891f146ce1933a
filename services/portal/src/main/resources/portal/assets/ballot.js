// replaced by the voting page
