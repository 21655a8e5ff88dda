using System.Globalization;
using System.Text;

namespace IptNoteLint.Pages.Tests;

/// <summary>Writes a caseload of any size. Everything in it is put together from invented sentences; the same size always gives the same notes.</summary>
internal static class GeneratedCaseload
{
    private static readonly string[] Areas = ["role dispute with her sister", "role transition (retirement)", "grief for her mother", "interpersonal deficits"];

    private static readonly string[] Weeks =
    [
        "Her sister rang on {0} and they argued about the flat again; her mood dropped for two days afterwards.",
        "He went to the club on {0} for the first time since he stopped working and felt lighter on the way home.",
        "She sat with her mother's letters on {0}, cried, and then rang her brother.",
        "He was asked to the canteen table on {0}, stayed ten minutes and slept better that night.",
        "Her husband forgot the appointment on {0}; she said nothing and was low until the weekend.",
        "On {0} she told her daughter how the last month had been, and was hugged for it.",
    ];

    private static readonly string[] Work =
    [
        "Went over the conversation line by line; she heard how often she says that it's fine.",
        "Role-played asking for one evening a week, twice, with the therapist as the sister.",
        "Looked at what he misses of the old role and what he doesn't, and who could be asked along.",
        "Decision analysis: four ways to answer the invitation, two of them worth a try.",
        "Linked the low days to what was said and not said between them.",
        "Talked about growing up and how her father used to leave the room.",
    ];

    private static readonly string[] Moves = ["A step forward: she asked directly.", "The dispute moved a little.", "No movement on goal 1 this week.", "Goal 2 partly met.", ""];

    private static readonly string[] Plans = ["Plan: she will ring before Thursday.", "Plan: he will go again and stay until the end.", "Plan: write down what she expects of him.", ""];

    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>Writes a folder for each course.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="courses">How many courses.</param>
    /// <param name="sessions">How many notes each has.</param>
    public static void Write(string folder, int courses, int sessions)
    {
        for (var course = 0; course < courses; course++)
        {
            var own = Directory.CreateDirectory(Path.Combine(folder, Text($"client-{course:0000}"))).FullName;
            for (var session = 1; session <= sessions; session++)
            {
                File.WriteAllText(Path.Combine(own, Text($"s{session:00}.txt")), Note(course, session, sessions), new UTF8Encoding(false));
            }
        }
    }

    private static string Note(int course, int session, int sessions)
    {
        var date = new DateOnly(2026, 1, 5).AddDays((course % 5) + (7 * (session - 1)));
        var draw = new Draw((course * 100) + session);
        var head = Text($"Client: G-{course:0000}\nTherapist: T. Number{(char)('a' + (course % 12))}\nDate: {date:yyyy-MM-dd}\nSession {session} of {sessions}, {PhaseOf(session, sessions)} phase.");
        if (draw.Of(30) == 0)
        {
            return Text($"Client: G-{course:0000}\nDate: {date:yyyy-MM-dd}\nDid not attend. Message left; next appointment stands.\n");
        }

        string[] lines =
        [
            head,
            draw.Of(8) > 0 ? Text($"PHQ-9 {Math.Clamp(20 - session + draw.Of(6), 0, 27)}.") : "",
            session <= 2 ? "Explained depression as an illness. Interpersonal inventory: sister, husband, two friends." : "",
            session == 3 ? "Formulation shared: the depression began with the change between them." : "",
            session >= 3 && draw.Of(7) > 0 ? $"Focus: {Areas[course % Areas.Length]}." : "",
            string.Format(CultureInfo.InvariantCulture, Weeks[draw.Of(Weeks.Length)], Days[draw.Of(Days.Length)]),
            Work[draw.Of(Work.Length)],
            Moves[draw.Of(Moves.Length)],
            session > sessions - 3 ? "Talked about the ending, what was gained, and the warning signs to look out for." : "",
            draw.Of(60) == 0 ? "She says that at times she would rather be dead." : "No thoughts of suicide when asked.",
            Plans[draw.Of(Plans.Length)],
        ];
        return string.Join('\n', lines.Where(l => l.Length > 0)) + "\n";
    }

    private static string PhaseOf(int session, int sessions) => session <= 3 ? "initial" : session > sessions - 3 ? "termination" : "middle";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Numbers that look drawn and are the same on every machine.</summary>
    private sealed class Draw(int seed)
    {
        private uint _state = ((uint)seed * 2654435761) + 1;

        public int Of(int count)
        {
            _state ^= _state << 13;
            _state ^= _state >> 17;
            _state ^= _state << 5;
            return (int)(_state % (uint)count);
        }
    }
}
