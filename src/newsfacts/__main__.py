"""``python -m newsfacts``, for where the command is not on the path."""

from newsfacts.cli import main

if __name__ == "__main__":  # worker processes import this module too
    main()
