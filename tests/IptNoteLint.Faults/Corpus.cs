using System.Globalization;

namespace IptNoteLint.Faults;

/// <summary>Notes for a scene: folders of notes that stand for themselves, and courses.</summary>
internal static class Corpus
{
    private const int Together = 20;
    private const int Sessions = 6;

    /// <summary>Writes notes that stand for themselves, and one course of six sessions for every hundred of them, at least one.</summary>
    /// <returns>The names of the notes that stand for themselves.</returns>
    public static List<string> Write(Place place, Random random, int notes)
    {
        var names = Enumerable.Range(0, notes).Select(Name).ToList();
        names.ForEach(n => place.Write(n, InventedNotes.Alone(random)));
        for (var course = 0; course <= notes / 100; course++)
        {
            for (var session = 1; session <= Sessions; session++)
            {
                place.Write(SessionName(course, session), InventedNotes.Session(random, $"C{course}", session));
            }
        }

        return names;
    }

    /// <summary>Writes one session of one course anew.</summary>
    public static void EditCourse(Place place, Random random, int course)
    {
        var session = random.Next(1, Sessions + 1);
        place.Write(SessionName(course, session), InventedNotes.Session(random, $"C{course}", session));
    }

    /// <summary>Whether a note is part of a course, whose notes depend on each other.</summary>
    public static bool IsOfCourse(string name) => name.StartsWith("course", StringComparison.Ordinal);

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"in{number / Together}/n{number}.txt");

    private static string SessionName(int course, int session) => string.Create(CultureInfo.InvariantCulture, $"course{course}/s{session:00}.txt");
}
