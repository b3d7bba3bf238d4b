"""When something is due: the days that its words and the day of the meeting allow."""
